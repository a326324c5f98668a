import { select } from 'd3';
import { fitScene } from '../plot/fitScene.ts';
import { paint } from './paint.ts';
import { locale, wake } from './wake.ts';

/** Text of a chart that fills a screen, in pixels; a projector has room for the largest. */
const largeText = { largest: 34, smallest: 12 } as const;

/**
 * Fills the screen with a chart, its words as large as they can be there. Escape and the button leave
 * it; focus goes back to where it was.
 *
 * @param view the id of the view that is shown; the first one when absent
 * @param closeText what the button says
 */
export async function enlarge(
  figure: HTMLElement,
  opener: HTMLElement,
  view: string | undefined,
  closeText: string,
): Promise<void> {
  const { chart, data } = await wake(figure);
  const look = { locale: locale(), ...(view === undefined ? {} : { view }) };
  const dialog = select(document.body)
    .append('dialog')
    .attr('class', 'large')
    .attr('aria-labelledby', 'large-title');
  const head = dialog.append('div').attr('class', 'large-head');
  const title = figure.querySelector('figcaption :is(h1, h2, h3)')?.firstChild?.textContent ?? '';
  head.append('h2').attr('id', 'large-title').text(title);
  const close = head.append('button').attr('type', 'button').attr('class', 'large-close');
  close.text(closeText);
  const place = dialog
    .append('div')
    .attr('class', 'large-place')
    .attr('role', 'img')
    .attr('aria-label', figure.querySelector('.plot')?.getAttribute('aria-label') ?? '');
  const svg = place.append('svg').attr('class', 'drawing large');
  const [window, room, drawing] = [dialog.node(), place.node(), svg.node()];
  if (!window || !room || !drawing) return;
  const draw = (): void => {
    const { clientWidth: width, clientHeight: height } = room;
    const fitted = fitScene((each) => chart.draw(data, each, look), {
      width,
      height,
      ...largeText,
    });
    svg.attr('width', Math.floor(fitted.scene.width * fitted.scale));
    paint(drawing, fitted.scene, 0);
  };
  window.showModal();
  draw();
  addEventListener('resize', draw);
  close.on('click', () => window.close());
  dialog.on('close', () => {
    removeEventListener('resize', draw);
    dialog.remove();
    opener.focus();
  });
}

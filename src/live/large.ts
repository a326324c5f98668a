import { select } from 'd3';
import { fitScene } from '../plot/fitScene.ts';
import { nameLevels, rooms } from '../plot/scene.ts';
import { textSize } from '../plot/words.ts';
import { levelsOf } from './levelsOf.ts';
import { paint } from './paint.ts';
import { guessIn } from './views.ts';
import { locale, wake } from './wake.ts';

/** Text of a chart that fills a screen, in pixels; a projector has room for the largest. */
const largeText = { largest: 34, smallest: 12 } as const;

/**
 * Fills the screen with a chart, its words as large as they can be there. Escape and the button leave
 * it; focus goes to the control that opens it.
 *
 * @param view the id of the view that is shown; the first one when absent
 * @param closeText what the button says
 * @param leave is called once it is left
 * @returns whether it does; not where a chart is large already
 */
export async function enlarge(
  figure: HTMLElement,
  view: string | undefined,
  closeText: string,
  leave: () => void,
): Promise<boolean> {
  const { chart, data } = await wake(figure);
  if (document.querySelector('dialog.large')) return false;
  const levels = levelsOf(figure);
  const look = {
    locale: locale(),
    ...(view === undefined ? {} : { view }),
    ...guessIn(figure),
  };
  const dialog = select(document.body)
    .append('dialog')
    .attr('class', 'large')
    .attr('aria-labelledby', 'large-title');
  const head = dialog.append('div').attr('class', 'large-head');
  const title = figure.querySelector('figcaption :is(h1, h2, h3)')?.textContent.trim() ?? '';
  head.append('h2').attr('id', 'large-title').text(title);
  const close = head.append('button').attr('type', 'button');
  close.text(closeText);
  const place = dialog
    .append('div')
    .attr('class', 'large-place')
    .attr('role', 'img')
    .attr('aria-label', figure.querySelector('.plot')?.getAttribute('aria-label') ?? '');
  const svg = place.append('svg').attr('class', 'drawing large');
  const [window, room, drawing] = [dialog.node(), place.node(), svg.node()];
  if (!window || !room || !drawing) return false;
  const draw = (): void => {
    const { clientWidth: width, clientHeight: height } = room;
    const fitted = fitScene((each) => chart.draw(data, each, look), {
      width,
      height,
      ...largeText,
      // No drawing is made for less room than a phone's.
      largest: Math.max(
        largeText.smallest,
        Math.min(largeText.largest, (textSize * width) / rooms.narrow.width),
      ),
    });
    svg.attr('width', Math.floor(fitted.scene.width * fitted.scale));
    paint(drawing, nameLevels(fitted.scene, levels));
    // Whatever marks rows may have new ones to mark.
    drawing.dispatchEvent(new Event('drawn', { bubbles: true }));
  };
  // A screen that is filled for a chart alone is given back with it.
  const shrink = (): void => {
    if (!document.fullscreenElement) window.close();
  };
  window.showModal();
  draw();
  addEventListener('resize', draw);
  document.addEventListener('fullscreenchange', shrink);
  close.on('click', () => window.close());
  dialog.on('close', () => {
    removeEventListener('resize', draw);
    document.removeEventListener('fullscreenchange', shrink);
    dialog.remove();
    figure.querySelector<HTMLElement>('.enlarge')?.focus();
    leave();
  });
  return true;
}

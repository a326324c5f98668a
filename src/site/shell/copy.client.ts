import { notify } from './notice.client.ts';

/** Copies texts and the addresses of places, and opens the device's own share sheet. */

/** Browsers inside these apps say that they have copied when they have not. */
const unreliable = /FBA[NV]|FB_IAB|Instagram|Messenger|Zalo|Line\//.test(navigator.userAgent);

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return !unreliable;
  } catch {
    return false;
  }
}

for (const button of document.querySelectorAll<HTMLElement>('[data-copies]'))
  button.addEventListener('click', () => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      `#${button.dataset['copies']}`,
    );
    const said = button.parentElement?.querySelector('[role=status]');
    if (!field || !said) return;
    field.select();
    const { done = '', failed = '' } = button.dataset;
    void copy(field.value).then((sure) => {
      said.textContent = sure ? done : failed;
    });
  });

const { copied = '', kept = '' } = document.querySelector<HTMLElement>('#notice')?.dataset ?? {};
for (const anchor of document.querySelectorAll<HTMLAnchorElement>('.anchor'))
  anchor.addEventListener('click', () => {
    void copy(anchor.href).then((sure) => notify(sure ? copied : kept, anchor.href));
  });

for (const button of document.querySelectorAll<HTMLElement>('.share-native')) {
  button.hidden = !('share' in navigator);
  button.addEventListener('click', () => {
    const { title = '', url = '' } = button.dataset;
    // Who closes the sheet without sharing has changed their mind: no error.
    navigator.share({ title, url }).catch(() => undefined);
  });
}

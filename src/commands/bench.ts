import { launchChromium } from './browser.ts';
import { measurePages } from '../bench/measurePages.ts';
const browser = await launchChromium();
const out = await measurePages(browser, 'mang-luoi-truong-lop', 2);
console.log(JSON.stringify(out, null, 1));
await browser.close();

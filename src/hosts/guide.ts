import { formatDate } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { pagePath } from '../routes/path.ts';
import { sitemapName, slugs } from '../routes/slugs.ts';
import type { Host } from './host.ts';

/** The folder of a release that is for those who publish it. */
export const guideFolder = 'huong-dan';

/** What the guide names. */
interface Guided {
  readonly host: Host;
  readonly edition: { readonly name: string; readonly date: string };
}

/** A heading and what stands under it, as markup. */
type Part = readonly [heading: string, ...items: readonly string[]];

const code = (text: string): string => `<code>${text}</code>`;

function parts({ host }: Guided, locale: Locale): readonly Part[] {
  const { siteUrl, basePath } = host;
  const url = siteUrl + basePath;
  const check = `${siteUrl}${pagePath(basePath, locale, slugs.check[locale])}`;
  const folder = basePath === '/' ? '' : basePath.slice(1);
  const map = code(`Sitemap: ${url}${sitemapName}`);
  const nginx = code(`${guideFolder}/nginx/`);
  const files = {
    hidden: code('.htaccess'),
    worker: code('sw.js'),
    plug: code(`${guideFolder}/sw-rut.js`),
    sums: code(`sha256sum -c ${guideFolder}/sha256sums.txt`),
    check: code(check),
  };
  const vi: readonly Part[] = [
    [
      'Đặt vào thư mục của Cổng (FTP hoặc bảng điều khiển)',
      folder === ''
        ? 'Gói này chiếm cả tên miền. Muốn đặt trong một thư mục của Cổng, tạo lại gói với BASE_PATH, ví dụ /du-lieu/.'
        : `Tạo thư mục ${code(folder)} ở thư mục gốc của Cổng, cạnh tệp index.php; không đặt trong uploads, vì Cổng chặn tệp .xml ở đó.`,
      'Bảng điều khiển: tải gói lên thư mục ấy rồi bấm Giải nén. FTP: giải nén trên máy, tải lên ở chế độ nhị phân (binary).',
      `Bật hiện tệp ẩn: thiếu ${files.hidden} thì các quy tắc của Cổng sẽ áp vào trang. Tệp ấy chỉ cần quyền AllowOverride FileInfo.`,
      `Tải ${files.worker} sau cùng. Mở ${files.check}: trang tự kiểm tra và chỉ ra dòng cần sửa.`,
    ],
    [
      'Đặt trên tên miền con',
      `Trỏ tên miền về máy chủ, bật HTTPS, lấy thư mục đã giải nén làm thư mục gốc (tạo gói với BASE_PATH=/).`,
      `Apache đọc .htaccess, IIS đọc web.config; nginx cần hai tệp trong ${nginx}: maps.conf vào conf.d, site.conf bằng lệnh include trong server. example.conf là một server đầy đủ, điền dòng có dấu &lt;&lt;&lt;.`,
      'GitHub Pages, Cloudflare Pages, Netlify: đưa cả thư mục lên; _headers, _redirects và .nojekyll đã có.',
    ],
    [
      'Cập nhật',
      `Giải nén gói mới đè lên gói cũ, ${files.worker} sau cùng. Giữ tệp cũ trong _astro và pictures ít nhất vài tuần: trang đang mở và ảnh đã chia sẻ còn dùng.`,
      `Kiểm gói: ${files.sums} trong thư mục đã giải nén.`,
    ],
    [
      'Quay lại bản trước',
      'Giải nén gói trước đè lên. Bạn đọc nhận lại bản ấy như nhận một bản mới.',
    ],
    [
      'Gỡ trang',
      `Chép ${files.plug} đè lên ${files.worker} và để đó ít nhất một tháng rồi mới xóa: máy của bạn đọc tự xóa phần đã lưu. Không chỉ xóa ${files.worker}.`,
    ],
    [
      'Máy tìm kiếm',
      `Báo địa chỉ ${code(url + sitemapName)} cho máy tìm kiếm, hoặc thêm vào robots.txt của tên miền dòng ${map}.`,
    ],
    [
      'Sức chịu',
      'Lần đầu một bạn đọc lấy khoảng 50 kB, rồi 390 kB để đọc khi mất mạng, cộng lại 8 yêu cầu. 6 triệu lượt một tháng là trung bình 2,3 lượt mỗi giây, nhiều nhất khoảng 2,6 TB nếu ai cũng là lần đầu.',
      'Lúc cao điểm 1.000 lượt mỗi giây: 8.000 yêu cầu mỗi giây; một lõi nginx trả lời được khoảng 50.000 trang hoặc 17.000 gói mỗi giây, chưa kể HTTPS. Đường truyền mới là chỗ hẹp: 0,4 Gbit/s cho trang, thêm tới 3,1 Gbit/s nếu ai cũng lưu trang lần đầu. Hẹp hơn thì đặt CDN phía trước.',
      'Máy chủ phải gửi bản nén .br hoặc .gz có sẵn: không nén thì mỗi trang nặng gấp sáu lần, gói để đọc khi mất mạng gấp hai mươi lần.',
    ],
  ];
  const en: readonly Part[] = [
    [
      'Into a folder of the portal (FTP or control panel)',
      folder === ''
        ? 'This package fills a whole host. For a folder of the portal, make it again with BASE_PATH, such as /du-lieu/.'
        : `Make the folder ${code(folder)} at the top of the portal, beside index.php; not under uploads, where the portal blocks .xml files.`,
      'Control panel: upload the package to that folder and press Extract. FTP: unpack it here and upload in binary mode.',
      `Show hidden files: without ${files.hidden} the portal’s rules would hold for the site. It needs no more than AllowOverride FileInfo.`,
      `Upload ${files.worker} last. Open ${files.check}: the site checks itself and names the line to change.`,
    ],
    [
      'On a subdomain',
      'Point the name at the server, turn HTTPS on, and make the unpacked folder its root (a package with BASE_PATH=/).',
      `Apache reads .htaccess, IIS web.config; nginx needs two files of ${nginx}: maps.conf in conf.d, site.conf included in the server. example.conf is a whole server: fill in the lines marked &lt;&lt;&lt;.`,
      'GitHub Pages, Cloudflare Pages, Netlify: upload the whole folder; _headers, _redirects and .nojekyll are in it.',
    ],
    [
      'Update',
      `Unpack the new package over the old one, ${files.worker} last. Keep the older files of _astro and pictures for some weeks at least: open pages and shared cards use them.`,
      `To check the package: ${files.sums} in the unpacked folder.`,
    ],
    ['Roll back', 'Unpack the earlier package over this one. It reaches readers like a new one.'],
    [
      'Pull the plug',
      `Copy ${files.plug} over ${files.worker} and leave it for a month at least before you delete the site: readers’ devices then remove what they have saved. Never just delete ${files.worker}.`,
    ],
    [
      'Search engines',
      `Tell search engines ${code(url + sitemapName)}, or add the line ${map} to the robots.txt of the host.`,
    ],
    [
      'Load',
      'A reader’s first visit takes about 50 kB, and then 390 kB to be read without a network, in 8 requests together. 6 million visits a month are 2.3 a second on average, and at most some 2.6 TB if every visit were a first one.',
      'A peak of 1,000 visits a second is 8,000 requests a second; one core of nginx answers some 50,000 pages or 17,000 bundles a second, HTTPS aside. The line is what is narrow: 0.4 Gbit/s for pages, and up to 3.1 Gbit/s more if all of them save the site for the first time. On a narrower line, put a CDN in front.',
      'The server has to send the ready .br or .gz variants: uncompressed, a page weighs six times as much, and what is read without a network twenty times.',
    ],
  ];
  return locale === 'vi' ? vi : en;
}

const heads = {
  vi: { title: 'Đưa trang lên mạng', made: 'Gói của bản {edition}, dựng cho địa chỉ {url}' },
  en: { title: 'Publishing the site', made: 'Package of edition {edition}, made for {url}' },
} as const;

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:1.5rem auto;padding:0 1rem;color:#1b1618}h1{font-size:1.5rem;border-top:3px solid;padding-top:.5rem;margin:2rem 0 0}h2{font-size:1rem;margin:.8rem 0 0}ul{margin:.2rem 0;padding-left:1.2rem}code{font-size:.92em;overflow-wrap:anywhere}@media print{body{font-size:9.5pt;line-height:1.35;margin:0;max-width:none}section+section{break-before:page}}';

/** The page that goes with a release: how to publish, update and take it back, in both languages. */
export function renderGuide(guided: Guided): string {
  const { host, edition } = guided;
  const sections = (['vi', 'en'] as const).map((locale) => {
    const made = heads[locale].made
      .replace('{edition}', `${edition.name} (${formatDate(edition.date, locale)})`)
      .replace('{url}', code(host.siteUrl + host.basePath));
    return [
      `<section lang="${locale}">`,
      `<h1>${heads[locale].title}</h1>`,
      `<p>${made}.</p>`,
      ...parts(guided, locale).flatMap(([heading, ...items]) => [
        `<h2>${heading}</h2>`,
        `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
      ]),
      '</section>',
    ].join('\n');
  });
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta name="robots" content="noindex"><style>${style}</style>`,
    `<title>${heads.vi.title} – ${heads.en.title}</title></head>`,
    '<body>',
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

import type { Localized } from '../locales.ts';

/** What the check of a host says. */
export const hostCheck = {
  /** How the command is called. */
  'check.usage': {
    vi: 'Cách dùng: npm run check-host -- https://dienbien.edu.vn/du-lieu/',
    en: 'Usage: npm run check-host -- https://dienbien.edu.vn/du-lieu/',
  },
  /** Page for those who publish the site: asks its host how it serves it. */
  'check.title': { vi: 'Tự kiểm tra máy chủ', en: 'Checking the host' },
  /** What that page does. */
  'check.standfirst': {
    vi: 'Trang này hỏi máy chủ đang phục vụ nó: kiểu tệp, nén, lưu tạm, chính sách an toàn, trang 404, chuyển hướng, đọc khi mất mạng, ảnh chia sẻ. Mỗi lỗi kèm dòng cần sửa.',
    en: 'This page asks the host that serves it: types, compression, caching, policy, 404 pages, redirects, reading without a network, pictures for shared links. Each fault comes with the line to change.',
  },
  /** Said there where no script runs. */
  'check.noScript': {
    vi: 'Trang này cần JavaScript. Hoặc chạy: npm run check-host -- địa chỉ của trang.',
    en: 'This page needs JavaScript. Or run: npm run check-host -- with the address of the site.',
  },
  /** Said while the host is asked. */
  'check.running': { vi: 'Đang hỏi máy chủ…', en: 'Asking the host…' },
  /** Said when nothing is wrong. */
  'check.clean': {
    vi: 'Máy chủ phục vụ đúng: đã hỏi {asked} địa chỉ, không thấy lỗi nào.',
    en: 'The host serves the site as it is meant: {asked} addresses asked, no fault found.',
  },
  /** Said when something is wrong. */
  'check.found': {
    vi: 'Đã hỏi {asked} địa chỉ, thấy {faults} lỗi.',
    en: '{asked} addresses asked; faults found: {faults}.',
  },
  /** Under a fault: the other addresses that have it. */
  'check.also': { vi: 'Cùng lỗi này:', en: 'The same at:' },
  /** An address does not answer. */
  'check.unreachable': {
    vi: 'Không hỏi được {url}: {reason}.',
    en: '{url} does not answer: {reason}.',
  },
  /** The site is not served by HTTPS. */
  'check.https': {
    vi: '{url} không dùng HTTPS: trình duyệt không lưu trang để đọc khi mất mạng. Bật chứng thư số cho tên miền.',
    en: '{url} is not HTTPS: browsers save nothing to be read without a network. Turn a certificate on for the host.',
  },
  /** The site was built for another address. */
  'check.address': {
    vi: 'Gói được dựng cho {found}, nhưng đang nằm ở {expected}: liên kết chia sẻ và mã QR sẽ dẫn sai. Tạo lại gói với SITE_URL và BASE_PATH đúng.',
    en: 'The package was made for {found} but lies at {expected}: shared links and QR codes lead astray. Make it again with the right SITE_URL and BASE_PATH.',
  },
  /** An address answers with an error. */
  'check.status': {
    vi: '“{path}” trả mã {status}, phải là 200. Tệp chưa tải lên, hoặc máy chủ chặn loại tệp này.',
    en: '“{path}” answers {status} where 200 is due: it was not uploaded, or the host blocks files of its kind.',
  },
  /** An address leads elsewhere. */
  'check.redirected': {
    vi: '“{path}” bị chuyển đến {url}: một quy tắc của Cổng đang áp vào thư mục này.',
    en: '“{path}” leads to {url}: a rule of the portal holds for this folder.',
  },
  /** A file has another type. */
  'check.type': {
    vi: '“{path}” có kiểu {found}, phải là {expected}.',
    en: '“{path}” has the type {found} where {expected} is due.',
  },
  /** A text is not compressed. */
  'check.compression': {
    vi: '“{path}” gửi đi không nén: nặng gấp sáu lần.',
    en: '“{path}” is sent uncompressed: six times its weight.',
  },
  /** A text is sent with gzip though brotli is there. */
  'check.gzipOnly': {
    vi: '“{path}” chỉ nén gzip, bản .br nhỏ hơn chưa được dùng.',
    en: '“{path}” is sent with gzip: its smaller .br twin is not used.',
  },
  /** A file may be kept too long. */
  'check.keptLong': {
    vi: '“{path}” được lưu tạm quá lâu ({found}): bản mới đến chậm. Phải là {expected}.',
    en: '“{path}” may be kept for too long ({found}): new editions come late. {expected} is due.',
  },
  /** A file named after its content is not kept. */
  'check.keptShort': {
    vi: '“{path}” không được lưu lâu ({found}): mỗi lần mở lại phải hỏi lại. Phải là {expected}.',
    en: '“{path}” is not kept ({found}): it is asked for at each visit. {expected} is due.',
  },
  /** The worker may be kept. */
  'check.worker': {
    vi: 'sw.js được lưu tạm ({found}): bạn đọc có thể không nhận được bản mới. Phải là no-store.',
    en: 'sw.js may be kept ({found}): readers may not get new editions. no-store is due.',
  },
  /** A browser cannot install the worker. */
  'check.workerRefused': {
    vi: "Trình duyệt không cài được sw.js ({reason}): bạn đọc không lưu được trang để đọc khi mất mạng. Tệp phải có kiểu {expected}, không bị chuyển hướng, và chính sách an toàn phải cho phép worker-src 'self'.",
    en: "The browser cannot install sw.js ({reason}): readers cannot save the site to be read without a network. It has to come as {expected}, without a redirect, under a policy that allows worker-src 'self'.",
  },
  /** A protecting header is missing. */
  'check.header': {
    vi: 'Thiếu tiêu đề {name}, phải là {expected}. Nếu thiếu nhiều tiêu đề: máy chủ không đọc .htaccess (cần AllowOverride FileInfo) hoặc tệp ẩn chưa được tải lên.',
    en: 'The header {name} is missing; {expected} is due. If several are: the host does not read .htaccess (AllowOverride FileInfo), or hidden files were not uploaded.',
  },
  /** The policy of the host forbids what a page needs, or does not say who may frame it. */
  'check.policy': {
    vi: '“{path}” có chính sách an toàn không đúng ({found}): thiếu frame-ancestors, hoặc chặn mã của chính trang.',
    en: '“{path}” has another policy ({found}): it lacks frame-ancestors, or forbids the page’s own code.',
  },
  /** Other sites cannot frame what is made for it. */
  'check.framed': {
    vi: '“{path}” không cho trang khác nhúng: biểu đồ trong bài viết sẽ trống.',
    en: '“{path}” cannot be framed: charts in articles stay empty.',
  },
  /** What is not there is not told so. */
  'check.notFound': {
    vi: '“{path}” không có thật nhưng máy chủ trả mã {status}, phải là 404.',
    en: '“{path}” is not there, yet the host answers {status}; 404 is due.',
  },
  /** The 404 page is another. */
  'check.notFoundLanguage': {
    vi: '“{path}” không hiện trang 404 của trang này đúng ngôn ngữ.',
    en: '“{path}” does not show this site’s 404 page in its language.',
  },
  /** An address without its slash does not lead to the page. */
  'check.slash': {
    vi: '“{path}” phải dẫn đến “{path}/”, nhưng dẫn đến {url}.',
    en: '“{path}” has to lead to “{path}/”, but leads to {url}.',
  },
  /** The list for search engines is another. */
  'check.sitemap': {
    vi: '“{path}” không phải sơ đồ của trang này: Cổng giữ địa chỉ ấy cho mình.',
    en: '“{path}” is not this site’s list of pages: the portal keeps that address to itself.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** A page that readers pass on. */
interface Shared {
  /** Absolute address. */
  readonly url: string;
  readonly title: string;
}

/** Plain links that pass a page on: no script of Facebook's or Zalo's is loaded for them. */
export interface ShareLinks {
  readonly facebook: string;
  readonly zalo: string;
  readonly email: string;
}

/** The links that pass a page on. */
export function shareLinks({ url, title }: Shared): ShareLinks {
  const zalo = Buffer.from(JSON.stringify({ url })).toString('base64');
  return {
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`,
    zalo: `https://button-share.zalo.me/share_external?d=${encodeURIComponent(zalo)}`,
    email: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
  };
}

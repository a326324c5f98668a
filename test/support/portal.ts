/**
 * What a portal of NukeViet does with the addresses of its host by default, written again from what
 * it is seen to do: it keeps lists for robots to itself, answers errors with a page of its own,
 * shields a few names, and has common files kept for thirty days.
 */
export const portalRules = String.raw`
RedirectMatch 404 "/(?:config|mainfile)\.php"
RedirectMatch 404 "/\.[^/]*$"
RedirectMatch 404 "^/uploads/.*\.xml$"
ErrorDocument 403 /loi.html
ErrorDocument 404 /loi.html
<Files ~ "\.(?:html?|css|js|php)$">
  AddDefaultCharset iso-8859-1
</Files>
<FilesMatch "\.(?:css|js|xml|ttf)$">
  SetOutputFilter DEFLATE
  Header append Vary Accept-Encoding
  Header set Access-Control-Allow-Origin "*"
  Header set X-Frame-Options "SAMEORIGIN"
  Header set X-XSS-Protection "1; mode=block"
</FilesMatch>
<FilesMatch "\.(?:js|css|jpe?g|png|gif|webp|svg|ico|woff2?|ttf|pdf|mp3|mp4)$">
  Header set Cache-Control "max-age=2592000, public"
</FilesMatch>
ExpiresActive On
ExpiresByType text/javascript "access plus 30 days"
ExpiresByType image/png "access plus 30 days"
RewriteEngine On
RewriteRule robots\.txt$ /cong.html [L]
RewriteRule sitemap\.xml$ /cong.html [L]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule (?:/|\.html)$ /cong.html [L]
RewriteCond %{REQUEST_URI} !\.html$
RewriteRule ^([a-zA-Z0-9-/]*[a-zA-Z0-9-]+)$ /$1/ [R=301,L]
`;

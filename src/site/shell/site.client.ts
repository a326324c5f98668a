// What every page does, in one file: one request, kept for the next page.
import './theme.client.ts';
import './localeSwitch.client.ts';
import '../chart/chartDetail.client.ts';
import '../chart/views.client.ts';
import './copy.client.ts';
import './reading.client.ts';
import '../glossary/terms.client.ts';
import './place.client.ts';
import '../chart/guide.client.ts';
import '../chart/guess.client.ts';
import '../chart/point.client.ts';
import '../../offline/offline.client.ts';

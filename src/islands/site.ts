// What every page does, in one file: one request, kept for the next page.
import './theme.ts';
import './localeSwitch.ts';
import './chartDetail.ts';
import './views.ts';
import './copy.ts';
import './reading.ts';
import './terms.ts';
import './place.ts';
import './guide.ts';
import './guess.ts';
import './point.ts';
import './offline.ts';

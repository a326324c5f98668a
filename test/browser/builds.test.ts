import { testBuilds } from '../support/builds.ts';
import { copySmallSite } from '../support/smallSite.ts';

testBuilds(copySmallSite, { whole: false });

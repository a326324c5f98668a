import { testBasePath } from '../support/basePath.ts';
import { copySmallSite } from '../support/smallSite.ts';

testBasePath(copySmallSite, { whole: false });

import { testSameBytes } from '../support/sameBytes.ts';
import { copySmallSite } from '../support/smallSite.ts';

testSameBytes(copySmallSite);

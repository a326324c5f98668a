import { copyProject } from '../support/copy.ts';
import { testSameBytes } from '../support/sameBytes.ts';

testSameBytes(copyProject);

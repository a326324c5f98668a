import { testBuilds } from '../support/builds.ts';
import { copyProject } from '../support/copy.ts';

testBuilds(copyProject, { whole: true });

import type { Story } from './stories/story.ts';

declare global {
  namespace App {
    interface Locals {
      /** The story that the page tells, for the parts of its text that look up what they are about. */
      story?: Story;
    }
  }
}

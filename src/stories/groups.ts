/** The parts of the report that group the stories, in its order. */
export const storyGroups = ['education', 'party', 'assessment', 'future'] as const;

export type StoryGroup = (typeof storyGroups)[number];

/** Lets a page answer and paint before work goes on: no single task may hold a finger up. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What the ids of practice people begin with: those to try KnownFor on, who go with one click. */
export const practicePrefix = 'practice-';

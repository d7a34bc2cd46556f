/** Below the list of lessons: what opens a lesson of one's own. */
export function OwnLessons() {
  return null;
}

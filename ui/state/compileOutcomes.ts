/** Loaded when somebody writes an own outcome; it loads mathjs in turn. */
export { compileOutcomes } from '#analysis';

/** Name of the municipality as a whole among the areas. */
export const MUNICIPALITY = 'municipality';

export * from '#analysis';
export * from '#scenarios';
export * from '#sim';

/** Professionals for each leader. */
export const STAFF_PER_LEADER = 12;

/** Shares of leaders on the four levels, political to operational (model.md 2), in percent. */
export const LEVEL_SHARES = [8, 12, 30, 50];

/** Share of leaders who are politicians. */
export const POLITICIANS = LEVEL_SHARES[0] / 100;

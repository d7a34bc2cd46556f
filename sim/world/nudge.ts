/** What is made different for one citizen in the course of one month; in every run that nobody changes there is none. */
export interface Nudge {
  readonly citizen: number;
  /** Asks by contacts more, or fewer. */
  readonly asks: number;
  /** 1: an invitation reaches the citizen; −1: none does. */
  readonly invitations: number;
  /** Whether the project the citizen is in is adopted if it ends. */
  readonly adoption: boolean;
  /** Set once there was something to make different. */
  isMet: boolean;
}

import { Report } from '../parts/Report.tsx';
import { TownPanel } from '../town/TownPanel.tsx';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { Choices } from './Choices.tsx';
import { MoneyPanel } from './MoneyPanel.tsx';
import { TradeOffPlot } from './TradeOffPlot.tsx';

/** Parts of Compare that need the model; they are loaded with it, after the first picture. */
export const lateParts = { Report, TownPanel, Choices, MoneyPanel, TradeOffPlot, WhyPanel };

export type LateParts = typeof lateParts;

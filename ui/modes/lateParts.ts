import { Report } from '../compare/Report.tsx';
import { TownPanel } from '../town/TownPanel.tsx';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { Choices } from '../choices/Choices.tsx';
import { GainsTable } from '../compare/GainsTable.tsx';
import { MoneyPanel } from '../compare/MoneyPanel.tsx';
import { TradeOffPlot } from '../compare/TradeOffPlot.tsx';

/** Parts of Compare that need the model; they are loaded with it, after the first picture. */
export const lateParts = { Report, TownPanel, Choices, GainsTable, MoneyPanel, TradeOffPlot, WhyPanel };

export type LateParts = typeof lateParts;

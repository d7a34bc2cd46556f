import { BandsPanel } from '../bands/BandsPanel.tsx';
import { doubtAbout } from '../bands/doubtAbout.ts';
import { shippedBands } from '../bands/shippedBands.ts';
import { Report } from '../compare/Report.tsx';
import { Glossary } from '../parts/Glossary.tsx';
import { HoldDoor } from '../hold/HoldDoor.tsx';
import { TownPanel } from '../town/TownPanel.tsx';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { Choices } from '../choices/Choices.tsx';
import { HowToCite } from '../parts/HowToCite.tsx';
import { LargerSize } from '../compare/LargerSize.tsx';
import { SizeAccount } from '../compare/SizeAccount.tsx';
import { GainsTable } from '../compare/GainsTable.tsx';
import { MoneyPanel } from '../compare/MoneyPanel.tsx';
import { TradeOffPlot } from '../compare/TradeOffPlot.tsx';
import { WarningList } from '../compare/WarningList.tsx';

/** Parts of Compare that need the model; they are loaded with it, after the first picture. */
export const lateParts = {
  BandsPanel,
  Report,
  Glossary,
  TownPanel,
  Choices,
  GainsTable,
  HoldDoor,
  HowToCite,
  LargerSize,
  MoneyPanel,
  SizeAccount,
  TradeOffPlot,
  WarningList,
  WhyPanel,
  doubtAbout,
  shippedBands,
};

export type LateParts = typeof lateParts;

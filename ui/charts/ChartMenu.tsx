import { Menu } from '../parts/Menu.tsx';
import { state } from '../state/pageState.ts';
import { CHART_LANGUAGES } from '../words/chartsLanguages.ts';
import { PictureButton, type PictureProps } from './PictureButton.tsx';

/** What else can be done with a chart, in one quiet menu: it is saved as a picture. */
export function ChartMenu(props: PictureProps) {
  return (
    <div class="chart-menu">
      <Menu label={CHART_LANGUAGES[state.value.language].more(props.title)} sign="⋯">
        <PictureButton {...props} />
      </Menu>
    </div>
  );
}

import type { HostType } from "../hostObject";
import { application } from "./application";
import { chart } from "./chart";
import { chartAxes, chartAxis, chartAxisTitle } from "./chartAxes";
import { chartCollection } from "./chartCollection";
import { chartSeries } from "./chartSeries";
import { chartSeriesCollection } from "./chartSeriesCollection";
import { chartFill, chartLineFormat, chartSeriesFormat } from "./chartSeriesFormat";
import { chartLegend, chartTitle } from "./chartTexts";
import { conditionalFormat } from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import {
  cellValueConditionalFormat, conditionalFormatRule, conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat, customConditionalFormat,
} from "./conditionalRules";
import { dataValidation } from "./dataValidation";
import { freezePanes } from "./freezePanes";
import { headerFooter, headerFooterGroup } from "./headerFooter";
import { namedItem, namedItemCollection } from "./namedItems";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeBorder, rangeBorderCollection } from "./rangeBorders";
import { rangeFormat } from "./rangeFormat";
import { formatProtection, rangeFill, rangeFont } from "./rangeLook";
import { setting, settingCollection } from "./settings";
import { table } from "./table";
import { tableCollection } from "./tableCollection";
import { tableColumn, tableColumnCollection } from "./tableColumns";
import { tableRowCollection } from "./tableRows";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbookProtection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetProtection } from "./worksheetProtection";

/** The whole object model the host answers. */
export const allTypes: readonly HostType[] = [
  workbook, application, workbookProtection, worksheetCollection, worksheet, worksheetProtection, freezePanes, pageLayout, headerFooterGroup, headerFooter,
  range, rangeFormat, rangeFill, rangeFont, rangeBorderCollection, rangeBorder, formatProtection, dataValidation,
  conditionalFormatCollection, conditionalFormat, customConditionalFormat, conditionalFormatRule, cellValueConditionalFormat,
  conditionalRangeFormat, conditionalRangeFill, conditionalRangeFont,
  tableCollection, table, tableColumnCollection, tableColumn, tableRowCollection, namedItemCollection, namedItem, settingCollection, setting,
  chartCollection, chart, chartTitle, chartLegend, chartAxes, chartAxis, chartAxisTitle, chartSeriesCollection, chartSeries, chartSeriesFormat, chartFill, chartLineFormat,
];

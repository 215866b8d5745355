import type { ChartFigures } from "./chartFigures";

/** The numbers of the chart, for those who would rather read them. */
export function FiguresTable({ figures, caption }: { readonly figures: ChartFigures; readonly caption: string }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {figures.categoryAxis.title === "" ? <td /> : <th scope="col">{figures.categoryAxis.title}</th>}
          {figures.series.map(({ name }, index) => <th key={index} scope="col">{name}</th>)}
        </tr>
      </thead>
      <tbody>
        {figures.categories.map((category, index) => (
          <tr key={index}>
            <th scope="row">{category}</th>
            {figures.series.map(({ texts }, column) => <td key={column}>{texts[index] ?? ""}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Improvement proposals per employee: the measure that the Swedish municipalities' network for continuous improvement
 * counts both submitted and implemented proposals by. Null where there are no employees.
 */
export function proposalsPerEmployee(proposals: number, employees: number): number | null {
  return employees === 0 ? null : proposals / employees;
}

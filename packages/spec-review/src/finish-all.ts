/**
 * Like Promise.all, but rejects only after every task has ended. The tasks of a review are processes that write to its
 * temporary folder, which is removed as soon as the review fails.
 *
 * @throws the reason of the first task, in their order, that failed
 */
export async function finishAll<Tasks extends readonly unknown[]>(
  tasks: readonly [...Tasks],
): Promise<{ -readonly [Index in keyof Tasks]: Awaited<Tasks[Index]> }> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}

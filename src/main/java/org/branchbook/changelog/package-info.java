/**
 * 操作日志: who changed what, when, with the values before and after. {@code journal} writes it within
 * the transaction that it tells of, so nothing can be changed without it; here it is read, put into
 * words and cut to size. The words of tables and columns are data, in words.json.
 */
@NullMarked
package org.branchbook.changelog;

import org.jspecify.annotations.NullMarked;

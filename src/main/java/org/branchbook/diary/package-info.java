/**
 * A private diary and merit-and-demerit ledger (功过格; L21, L22), for its owner alone. It lies in a
 * vault beside the database, so that no export, search, statistic or dump can hold it: none of them
 * reads that file. Nothing in it is counted, scored or compared; what was corrected is marked so.
 */
@NullMarked
package org.branchbook.diary;

import org.jspecify.annotations.NullMarked;

/** What every package may use: failures and problems as values, texts, dates, change listeners. */
@NullMarked
package org.branchbook.base;

import org.jspecify.annotations.NullMarked;

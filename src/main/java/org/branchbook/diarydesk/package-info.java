/**
 * The diary and the ledger as the window shows them. It locks when the view is left or nobody
 * touches the window for five minutes; what was typed is kept first, since a lock that loses words
 * would be switched off.
 */
@NullMarked
package org.branchbook.diarydesk;

import org.jspecify.annotations.NullMarked;

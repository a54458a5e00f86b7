/**
 * What lies in the window: a book that is opened, the first start, or why there is none and what
 * can be done; and once a book is open its screens put together by hand, its settings and password.
 */
@NullMarked
package org.branchbook.desk;

import org.jspecify.annotations.NullMarked;

/**
 * Commands that write a record, check it, close it and find it. An activity is named by its number,
 * as printed on its sheet.
 */
@NullMarked
package org.branchbook.recordcommand;

import org.jspecify.annotations.NullMarked;

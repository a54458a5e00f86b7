/**
 * Workbooks with tags: {{字段}} in any cell, and a row with [列表.列] that is repeated. An engine of its
 * own on POI, since JXLS runs whatever code a template holds.
 */
@NullMarked
package org.branchbook.excelform;

import org.jspecify.annotations.NullMarked;

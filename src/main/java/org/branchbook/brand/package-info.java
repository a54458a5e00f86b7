/**
 * 服务品牌 (L24): one volunteer, then a brand, then a group. What a brand did is not kept here: it is
 * counted from the service records of its projects, so that both can never tell different things.
 */
@NullMarked
package org.branchbook.brand;

import org.jspecify.annotations.NullMarked;

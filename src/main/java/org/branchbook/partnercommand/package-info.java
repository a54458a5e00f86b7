/** Commands for partners: projects, promises, activities together. */
@NullMarked
package org.branchbook.partnercommand;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.branchbook.attachment;

import org.jspecify.annotations.NullMarked;

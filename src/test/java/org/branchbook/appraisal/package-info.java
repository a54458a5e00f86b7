@NullMarked
package org.branchbook.appraisal;

import org.jspecify.annotations.NullMarked;

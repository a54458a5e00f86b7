@NullMarked
package org.branchbook.profile;

import org.jspecify.annotations.NullMarked;

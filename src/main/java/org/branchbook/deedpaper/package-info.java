/**
 * Documents of what is done at the post, of brands, living cases and help. They are written from
 * what stands there and say nothing of anybody who has not agreed to it.
 */
@NullMarked
package org.branchbook.deedpaper;

import org.jspecify.annotations.NullMarked;

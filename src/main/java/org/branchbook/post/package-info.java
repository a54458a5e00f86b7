/**
 * 岗位学雷锋 (L17, L19): what members promise at their posts and what they do there. A deed counts once
 * a colleague has confirmed it. Nothing here is read by any sum of service hours: whoever does his
 * work well has not volunteered.
 */
@NullMarked
package org.branchbook.post;

import org.jspecify.annotations.NullMarked;

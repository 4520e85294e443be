// SPDX-License-Identifier: GPL-3.0-or-later
/** Work on several threads, and how it is divided so that results do not depend on them. */
package org.mixtura.work;

/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.insp.model.Committee;

record CommitteeView(Committee committee, ModelView model) {
}

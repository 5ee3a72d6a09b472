/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.service;

import org.insp.dsl.models.ModelScope;
import org.insp.model.evaluation.EvaluatedModel;

/**
 * A model of the workspace in its current state.
 *
 * @param scope its files and those that it imports
 * @param evaluated the evaluated model, shared with the diagnostics
 */
public record WorkspaceModel(ModelScope scope, EvaluatedModel evaluated) {
}

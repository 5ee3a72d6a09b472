/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.commitments;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** What our server answers beyond the standard, which knows no tables. */
public interface CommitmentsService {

	/** All measures of the workspace as rows of a table; fails where the date to look from is none. */
	@JsonRequest("insp/commitments")
	CompletableFuture<List<Commitment>> commitments(CommitmentsParams params);
}

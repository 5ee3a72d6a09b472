/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.Optional;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.parser.IParseResult;
import org.insp.model.InspFile;

/** The resource of one `.insp` file. */
public class InspResource extends LazyLinkingResource {

	private int parses;

	/** What the file declares, if it could be parsed at all. */
	public Optional<InspFile> file() {
		return getContents().isEmpty() ? Optional.empty() : Optional.of((InspFile) getContents().get(0));
	}

	/** How often the text was parsed: grows with every change of the text. */
	public int parses() {
		return parses;
	}

	@Override
	protected void updateInternalState(IParseResult parsed) {
		parses++;
		super.updateInternalState(parsed);
	}
}

/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.insp.dsl.recovery.RecoveringParser;
import org.insp.dsl.text.TextRegion;

/** A text has syntax errors, so the tool leaves it as it is: what it cannot read it must not change. */
public class SyntaxErrors extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<TextRegion> places;

	private SyntaxErrors(List<TextRegion> places) {
		super(places.size() + " syntax errors");
		this.places = places;
	}

	/** Where the errors are, first one first; there is at least one. */
	public List<TextRegion> places() {
		return places;
	}

	/** Refuses a text that has syntax errors. */
	public static void refuse(IParseResult parsed) {
		if (parsed.hasSyntaxErrors()) {
			var values = StreamSupport.stream(parsed.getSyntaxErrors().spliterator(), false).map(SyntaxErrors::region);
			var others = parsed instanceof RecoveringParser.Result result
					? result.errors().stream().map(e -> new TextRegion(e.offset(), e.length()))
					: Stream.<TextRegion>of();
			throw new SyntaxErrors(Stream.concat(values, others).sorted(Comparator.comparingInt(TextRegion::offset)).toList());
		}
	}

	private static TextRegion region(INode node) {
		return new TextRegion(node.getTextRegion().getOffset(), node.getTextRegion().getLength());
	}
}

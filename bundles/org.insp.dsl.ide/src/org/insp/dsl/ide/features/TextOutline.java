/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/**
 * The outline of a text that is no file of the workspace, such as an earlier revision of one. The text is parsed alone and sees no other
 * file.
 */
@Singleton
public class TextOutline {

	private static final URI NOWHERE = URI.createURI("revision:/text.insp");

	private final Provider<XtextResourceSet> resourceSets;
	private final IResourceFactory factory;
	private final Outline outline;

	@Inject
	TextOutline(Provider<XtextResourceSet> resourceSets, IResourceFactory factory, Outline outline) {
		this.resourceSets = resourceSets;
		this.factory = factory;
		this.outline = outline;
	}

	/** The elements of a text as a tree in the order of the text. Thread-safe, since nothing is shared with the workspace. */
	public List<DocumentSymbol> of(String text) {
		var resources = resourceSets.get();
		var resource = (XtextResource) factory.createResource(NOWHERE);
		resources.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text), Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return outline.getSymbols(resource, CancelIndicator.NullImpl);
	}
}

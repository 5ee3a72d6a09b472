/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.insp.dsl.ide.InspIdeSetup;
import org.insp.dsl.ide.commitments.Commitments;
import org.insp.dsl.ide.features.SemanticTokenProvider;
import org.insp.dsl.ide.features.TextOutline;
import org.insp.dsl.ide.features.WorkspaceSymbols;
import org.insp.dsl.ide.workspace.DeclaredCapabilities;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.FileUris;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.ide.workspace.ModelWorkspace;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.util.Modules;

/**
 * Guice bindings of the server. It has a language injector of its own and uses no global registry, so that several servers can live in one
 * process.
 */
public final class ServerBindings extends AbstractModule {

	private static final String EXTENSION = "insp";
	private static final int WORKERS = 4;

	private final Injector language;

	private ServerBindings(Injector language) {
		this.language = language;
	}

	/**
	 * Xtext's bindings with our parts replacing its own.
	 *
	 * @param clock provides the reference date of models that state none
	 */
	public static Module with(Clock clock) {
		return with(new InspIdeSetup(clock));
	}

	/** The same, with a language that is set up in another way. */
	public static Module with(InspIdeSetup setup) {
		return Modules.override(new ServerModule()).with(new ServerBindings(setup.createInjectorAndDoEMFRegistration()));
	}

	@Override
	protected void configure() {
		var languages = new ResourceServiceProviderRegistryImpl();
		languages.getExtensionToFactoryMap().put(EXTENSION, language.getInstance(IResourceServiceProvider.class));
		bind(IResourceServiceProvider.Registry.class).toInstance(languages);
		bind(IRequestManager.class).to(RequestManager.class).in(Singleton.class);
		bind(ILanguageServerShutdownAndExitHandler.class).to(LifeCycle.class);
		bind(WorkspaceManager.class).to(ModelWorkspace.class);
		bind(FileUris.class).toInstance(language.getInstance(FileUris.class));
		bind(UriExtensions.class).to(FileUris.class);
		bind(ExecutorService.class).toInstance(workers());
		bind(SemanticTokensService.class).to(SemanticTokenProvider.class);
		bind(DiagnosticsCache.class).toInstance(language.getInstance(DiagnosticsCache.class));
		bind(Commitments.class).toInstance(language.getInstance(Commitments.class));
		bind(DeclaredCapabilities.class).toInstance(language.getInstance(DeclaredCapabilities.class));
		bind(TextOutline.class).toInstance(language.getInstance(TextOutline.class));
		bind(WorkspaceSymbols.class).toInstance(language.getInstance(WorkspaceSymbols.class));
		bind(MessageLanguage.class).toInstance(language.getInstance(MessageLanguage.class));
	}

	/**
	 * The threads that answer requests. Only one reads the models at a time; a second validates them meanwhile and lets the others go
	 * first.
	 */
	private static ExecutorService workers() {
		return Executors.newFixedThreadPool(WORKERS,
				new ThreadFactoryBuilder().setDaemon(true).setNameFormat("language service %d").build());
	}

	@Provides
	XtextResourceSet resources() {
		var resources = language.getInstance(XtextResourceSet.class);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, language.getInstance(IResourceFactory.class));
		return resources;
	}
}
